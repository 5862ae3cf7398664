# The words a newcomer needs. Each is a script in scripts/ that says what it installs.
.DEFAULT_GOAL := help
.PHONY: help demo test journeys check fmt lint bench bench-quick bench-growth

help: ## What can be said to make
	@sed -n 's/^\([a-z-]*\):.*## /  make \1@/p' $(MAKEFILE_LIST) | column -t -s @

demo: ## Build it, load the five cases, serve them on http://127.0.0.1:8080
	@scripts/demo.sh

test: ## Everything: both databases, then a browser
	@scripts/test.sh

journeys: ## The browser alone; ONLY=reader for one file, SHOTS=1 for pictures
	@scripts/journeys.sh $(ONLY)

check: ## Does it compile? The quick question, without running anything
	@scripts/needs.sh build && cargo check --workspace --all-targets --locked

fmt: ## Put every file into shape
	@cargo fmt --all

lint: ## Form, warnings, documentation, dependencies and their faults, licences
	@scripts/lint.sh

bench: ## What it costs, against the floor of its own stack: docs/performance.md
	@scripts/bench.sh all

bench-quick: ## The same in short rounds
	@scripts/bench.sh quick

bench-growth: ## With ten times the records; MOST=100 for a hundred times
	@scripts/bench.sh growth
