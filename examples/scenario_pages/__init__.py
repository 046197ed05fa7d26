"""The parts of examples/scenarios_page."""
