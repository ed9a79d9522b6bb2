"""What there is to check, and what the team lets pass: a panel, F8, and the status bar."""
