# Rscript outcomes.R parts.csv out.png
suppressPackageStartupMessages(library(ggplot2))
files <- commandArgs(trailingOnly = TRUE)
parts <- read.csv(files[1], header = FALSE,
                  col.names = c("ring", "place", "part", "count", "from", "to", "color"))
parts$low <- ifelse(parts$ring == "outer", 0.78, 0.45)
parts$high <- ifelse(parts$ring == "outer", 1, 0.75)
parts$fill <- sprintf("#%06x", parts$color)
plot <- ggplot(parts) +
  geom_rect(aes(xmin = low, xmax = high, ymin = from, ymax = to, fill = fill), color = "#f6f7f9") +
  geom_text(aes(x = (low + high) / 2, y = (from + to) / 2, label = count)) +
  geom_text(aes(x = 1.1, y = (from + to) / 2, label = part),
            data = parts[parts$ring == "outer", ]) +
  scale_fill_identity() +
  coord_polar(theta = "y") +
  xlim(0, 1.15) +
  ggtitle("87 of 100 are still in the United States") +
  theme_void(base_size = 20)
ggsave(files[2], plot, width = 1600, height = 1000, units = "px", dpi = 96, bg = "#f6f7f9")
