#include "command/program.hpp"

int main(int count, char** words) {
  return hurtigspor::run_program(count, words);
}
