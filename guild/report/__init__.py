"""What runs came to, for people to read: scoreboards as text, Markdown, JSON, and one page with plots."""
