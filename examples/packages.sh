# The Debian 12 packages behind hurtigspor, named once. examples/quickstart and tests/run source this file.

# What builds and runs the program.
program_packages=(
  build-essential cmake ninja-build pkg-config
  libboost-graph-dev libboost-math-dev libboost-random-dev
  libtbb-dev libcli11-dev libhdf5-dev libisal-dev libxxhash-dev libtomlplusplus-dev librandom123-dev libfmt-dev
  nlohmann-json3-dev libnlopt-dev libnlopt-cxx-dev
)

# What the tests need besides: their libraries, other people's readers of the outcomes file, a browser and what drives it,
# the formatter, and clang with its sanitizers.
test_packages=(
  libgtest-dev librapidcheck-dev libbenchmark-dev
  hdf5-tools netcdf-bin python3 python3-h5py python3-netcdf4 python3-h5netcdf python3-pandas python3-xarray
  r-base-core r-cran-ncdf4
  chromium nodejs
  clang-format-14 git faketime
  clang libclang-rt-14-dev llvm
)

# What looks the source over without running it (tests/analyse).
analysis_packages=(clang-tidy-14 cppcheck)

# What counts the lines that tests reach (tests/run --coverage).
coverage_packages=(lcov)

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs those of the named packages that are missing, and says so; needs no network when none is.
install_missing() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system, so nothing is installed. Needed are the equivalents of: $*"
    return
  fi
  local package missing=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    echo "All ${#} Debian packages needed are installed."
    return
  fi

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Missing Debian packages. As root, run: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing ${#missing[@]} missing Debian packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install --yes --no-install-recommends -qq -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null || {
    echo "apt-get could not install them; its words are above. Is there a network?" >&2
    return 1
  }
}
