"""What `guild doctor` looks at: the machine, MLX, the tools, the models and the weights.

A room of its own, above `assemble` and below the command line, because a check-up looks into every other room, and what
it gathers is more than a command file should hold. Nothing here prints, downloads, repairs or loads a model.
"""
