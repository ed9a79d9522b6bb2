"""What a journey looks like, as plain shapes without Qt: screen and paper draw the same ones."""
