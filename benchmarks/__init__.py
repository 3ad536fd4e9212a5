"""What a check costs, in ratios to what is known to be quick; `make benchmark` prints them."""
