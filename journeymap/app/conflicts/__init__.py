"""What two merged versions of a journey could not agree on: listed, shown, chosen."""
