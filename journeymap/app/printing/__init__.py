"""Looking at a print before it costs paper, and putting it on paper or into files."""
