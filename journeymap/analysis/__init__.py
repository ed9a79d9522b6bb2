"""What a journey tells: its paths, the feeling along one of them, what a team should look at."""
