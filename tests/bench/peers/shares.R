# Rscript shares.R lines.csv out.png
suppressPackageStartupMessages(library(ggplot2))
files <- commandArgs(trailingOnly = TRUE)
text <- readLines(files[1])
run <- cumsum(text == "")
points <- read.csv(text = text[text != ""], header = FALSE,
                   col.names = c("year", "share", "label", "color", "isLast"))
points$run <- run[text != ""]
points$stroke <- sprintf("#%06x", points$color)
plot <- ggplot(points, aes(year, share, group = run, color = stroke)) +
  geom_line(linewidth = 1.2) +
  geom_point(size = 3) +
  geom_text(aes(x = year + 0.1, label = label), hjust = 0, data = points[points$isLast == 1, ]) +
  scale_color_identity() +
  scale_x_continuous(breaks = 2019:2026, limits = c(2018.7, 2028)) +
  scale_y_continuous(limits = c(0, 80), labels = function(share) paste0(share, "%")) +
  ggtitle("ICLR: papers with any author there") +
  theme_minimal(base_size = 20)
ggsave(files[2], plot, width = 1600, height = 1000, units = "px", dpi = 96, bg = "#f6f7f9")
