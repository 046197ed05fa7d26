# Whom a policy gives months in work, with ncdf4: Rscript effect_by_group.R outcomes.h5 [figure.pdf]
# Prints the numbers, and draws them into a PDF where one is named.
library(ncdf4)

arguments <- commandArgs(trailingOnly = TRUE)
file <- nc_open(arguments[1])
scenario <- ncvar_get(file, "scenario")
group <- ncvar_get(file, "group")
# R turns the axes round: measure, group, reach, replicate, scenario.
by_group <- ncvar_get(file, "headline_by_group", collapse_degen = FALSE)
months <- array(by_group[ncvar_get(file, "measure") == "months_in_work_60", , 2, , ],
                c(length(group), dim(by_group)[4:5]))  # the second reach: the reachable
effects <- do.call(rbind, lapply(seq_along(scenario)[-1], function(alternative) {
  difference <- matrix(months[, , alternative] - months[, , 1], nrow = length(group))  # paired
  data.frame(scenario = scenario[alternative], group, difference = rowMeans(difference),
             deviation = apply(difference, 1, sd))
}))
effects <- effects[!is.na(effects$difference), ]  # groups with somebody in every replicate
write.csv(effects, row.names = FALSE)

if (length(arguments) > 1) {
  pdf(arguments[2])
  par(mar = c(5, 12, 1, 1))
  half <- effects$deviation
  row <- seq_len(nrow(effects))
  plot(effects$difference, row, xlim = range(effects$difference - half, effects$difference + half), yaxt = "n", ylab = "",
       xlab = "months in work within 60 months, difference and its deviation", pch = 19)
  segments(effects$difference - half, row, effects$difference + half, row)
  abline(v = 0, lty = 2)
  axis(2, at = row, labels = effects$group, las = 1)
  invisible(dev.off())
}
