"""HTML: pages as sites and word processors write them."""
