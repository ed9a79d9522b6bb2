"""What a journey is: records, their vocabulary, the document that holds them, its integrity."""
