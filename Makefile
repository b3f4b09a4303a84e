.PHONY: setup demo test browser-tests spark-tests lint pictures clean

# Installs what is missing: libgraphviz, zlib, SQLite (for the tests), pkg-config.
setup:
	@scripts/setup

# Draws the Russia-Iran neighbourhood, one picture per era, into out/.
demo: setup
	swift build -c release --product entente
	.build/release/entente render graphs/russia-iran --by era -o out

# Rooms are built as they are shipped, tests as they are written: without that, layouts alone would take minutes.
test: setup
	ENTENTE_OPTIMISE=1 swift test

# The report's page in a real browser: needs Chromium and Python 3.
browser-tests: setup
	swift build -c release --product entente
	Tests/Browser/run

# The same questions asked of Spark: needs Java 17 and Python 3, and fetches Spark once.
spark-tests: setup
	Tests/Spark/run

# The pictures in the README.
pictures: setup
	swift build -c release --product entente
	.build/release/entente render graphs/russia-iran --era after-ukraine -o out
	cp out/after-ukraine.svg Documentation/
	.build/release/entente centrality graphs/russia-iran --measure positive-degree --by change --raw --plot Documentation/positive-degree.svg >/dev/null

lint:
	git ls-files -z '*.swift' | xargs -0 swift format lint --strict

clean:
	rm -rf .build .venv-browser .venv-spark out Examples/*/.build Tests/Fuzz/.build Benchmarks/.build
