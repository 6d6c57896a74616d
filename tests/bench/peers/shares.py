"""python3 shares.py lines.csv out.png"""
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

with open(sys.argv[1], encoding="utf-8") as file:
    blocks = [block.splitlines() for block in file.read().strip().split("\n\n")]
figure, axes = plt.subplots(figsize=(16, 10), dpi=100, facecolor="#f6f7f9")
for block in blocks:
    rows = [line.split(",") for line in block]
    years = [int(row[0]) for row in rows]
    shares = [float(row[1]) for row in rows]
    color = "#%06x" % int(rows[0][3])
    axes.plot(years, shares, marker="o", linewidth=3, markersize=9, color=color)
    if rows[-1][4] == "1":
        axes.annotate(rows[-1][2], (years[-1] + 0.1, shares[-1]), color=color)
axes.set_xlim(2018.7, 2028)
axes.set_ylim(0, 80)
axes.set_xticks(range(2019, 2027))
axes.yaxis.set_major_formatter("{x:g}%")
axes.grid(axis="y")
axes.set_title("ICLR: papers with any author there", fontsize=28)
figure.savefig(sys.argv[2])
