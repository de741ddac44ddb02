"""Training: recipes, data sets and their gate, LoRA over a frozen base. What is measured with it is the bench's business."""
