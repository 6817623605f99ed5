"""A text cut into what can be pointed at: tokens and sentences, each with its exact place."""
