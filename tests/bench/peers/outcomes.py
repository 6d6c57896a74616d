"""python3 outcomes.py parts.csv out.png"""
import csv
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

with open(sys.argv[1], encoding="utf-8") as file:
    parts = list(csv.reader(file))
figure, axes = plt.subplots(figsize=(16, 10), dpi=100, facecolor="#f6f7f9")
for ring, radius, width in (("outer", 1.0, 0.22), ("inner", 0.75, 0.3)):
    rows = [row for row in parts if row[0] == ring]
    axes.pie([int(row[3]) for row in rows], radius=radius, startangle=90, counterclock=False,
             colors=["#%06x" % int(row[6]) for row in rows],
             labels=[row[2] if ring == "outer" else "" for row in rows],
             autopct=lambda percent: "%.0f" % percent, pctdistance=1 - width / radius / 2,
             wedgeprops={"width": width, "edgecolor": "#f6f7f9"})
axes.set_title("87 of 100 are still in the United States", fontsize=28)
figure.savefig(sys.argv[2])
