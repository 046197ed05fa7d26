# The headline table of a comparison, from its outcomes file, with ncdf4: Rscript headline.R outcomes.h5
library(ncdf4)

file <- nc_open(commandArgs(trailingOnly = TRUE)[1])
headline <- ncvar_get(file, "headline", collapse_degen = FALSE)  # R turns the axes round: measure first, scenario last
scenario <- ncvar_get(file, "scenario")
groups <- expand.grid(measure = ncvar_get(file, "measure"), reach = ncvar_get(file, "reach"))
over_replicates <- function(values, what) as.vector(apply(values, c(1, 2), what, na.rm = TRUE))

for (alternative in seq_along(scenario)[-1]) {  # paired: each replicate's people live under both scenarios
  base <- array(headline[, , , 1], dim(headline)[1:3])
  difference <- array(headline[, , , alternative], dim(headline)[1:3]) - base
  count <- over_replicates(!is.na(difference), sum)
  half <- qt(0.975, count - 1) * over_replicates(difference, sd) / sqrt(count)
  mean_difference <- over_replicates(difference, mean)
  write.csv(data.frame(scenario = scenario[alternative], groups, base = over_replicates(base, mean),
                       difference = mean_difference, low = mean_difference - half, high = mean_difference + half),
            row.names = FALSE)
}
