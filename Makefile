# SPDX-License-Identifier: MIT
# Thin words over CMake, for Debian 12. Each word installs the Debian packages it misses, and says so.
#
#   make run           build, then show slt at work on plans/
#   make test          build and run our tests
#   make build         the program, as build/release/slt
#   make bless         rewrite generated files and expected texts; read the diff before committing it
#   make format        lay out the code as .clang-format says
#   make oracles       install the independent checkers (Debian and npm)
#   make test-oracles  let them read what slt writes
#   make check         everything a submission must pass
#   make differential  our reader beside yaml-cpp, libyaml, yaml and PyYAML, over a million files
#   make valgrind      the transcripts and the reader, with every access to memory watched
#   make coverage      what the tests pass through, folder by folder, with every check of the library on
#   make mutation      which small slips in our own code no test would see
#   make dist          the packages of a release, in build/dist
#   make reproduce     the same packages once more, built in another folder: not a bit may differ
#   make fuzz          look for input that slt does not survive, SECONDS=3600 for each kind of it; the hours add up
#   make fuzz-check    what has been found so, once more, and a minute of looking
#   make faults        the faults and shapes of `make test-oracles`, every one in every way
#   make test-windows  slt.exe says and writes under wine what slt does here
#   make trust         what slt withstands, figure by figure beside the goals
#   make bench         how long the everyday commands take, and the calendar of the whole country
#   make clean         remove what was built and installed here

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.NOTPARALLEL:
.PHONY: run build test bless format oracles test-oracles check pictures bench clean dist reproduce test-windows
.PHONY: differential valgrind coverage mutation format-check clang-check fresh plans-check build-packages check-packages dist-packages fuzz fuzz-check faults trust

BUILD_PACKAGES := g++ cmake ninja-build git \
  libcli11-dev libyaml-cpp-dev libfmt-dev doctest-dev nlohmann-json3-dev zlib1g-dev
DIST_PACKAGES := dpkg-dev python3 g++-mingw-w64-x86-64-posix libz-mingw-w64-dev
CHECK_PACKAGES := clang-14 libclang-rt-14-dev clang-format-14
ORACLE_PACKAGES := valgrind time python3-yaml libical-dev python3-icalendar python3-vobject python3-holidays khal vdirsyncer libyaml-dev locales-all \
  libreoffice-calc-nogui libreoffice-writer-nogui python3-docx poppler-utils unzip libxml2-utils \
  librsvg2-bin fonts-liberation chromium shellcheck pre-commit hunspell hunspell-no \
  zsh fish mandoc groff-base man-db strace default-jre-headless
NODE_PACKAGES := $(shell command -v node >/dev/null || echo nodejs; command -v npm >/dev/null || echo npm)

JOBS ?= $(shell nproc)
WERROR ?= ON
PLANS ?= plans
VALGRIND ?= *tests/transcripts_test.cpp,*accepted_test.cpp,*refused_test.cpp,*test_suite_test.cpp
SECONDS ?= 3600
BESIDE := differential nation memory_faults
YEAR ?= $(shell expr $$(date +%Y) + 1)
SLT := build/release/slt
SOURCES = $(shell find src tests -name node_modules -prune -o -name '*.[ch]' -print -o -name '*.cpp' -print)

run: build
	$(call show,validate)
	$(call show,report annual)
	$(call show,calendar --year $(YEAR))
	$(call show,due)

build: build-packages
	$(call compile,release,slt,-DCMAKE_BUILD_TYPE=Release)

# The tests test the objects that are released.
test: build-packages
	$(call compile,release,all,-DCMAKE_BUILD_TYPE=Release)
	$(call ctest,release)

bless: build-packages
	$(call compile,release,all,-DCMAKE_BUILD_TYPE=Release)
	$(SLT) generate
	SLT_BLESS=1 build/release/slt_tests

format: check-packages
	@clang-format-14 -i $(SOURCES)

oracles: build-packages check-packages tests/oracles/node_modules/.package-lock.json
	$(call install,$(ORACLE_PACKAGES))

tests/oracles/node_modules/.package-lock.json: tests/oracles/package.json tests/oracles/package-lock.json
	$(call install,$(NODE_PACKAGES))
	npm ci --prefix tests/oracles --ignore-scripts --no-audit --no-fund
	touch $@

test-oracles: oracles build
	$(call compile,release,$(BESIDE),-DCMAKE_BUILD_TYPE=Release)
	SLT=$(SLT) PLANS=$(PLANS) tests/oracles/run

# One gate after the other, the quick ones first; the clang build is the sanitizer build too.
check: format-check test fresh clang-check fuzz-check build plans-check test-oracles

format-check: check-packages
	@echo "== format"
	@clang-format-14 --dry-run -Werror $(SOURCES)
	@! grep -L 'SPDX-License-Identifier: MIT' $(SOURCES) | grep .

clang-check: build-packages check-packages
	@rm -f build/sanitizers.log
	$(call compile,clang,all,-DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 \
	  -DSLT_SANITIZE=ON)
	$(call ctest,clang)
	@echo 'ok    sanitizers: address and undefined behaviour, every test' >build/sanitizers.log

# The same objects as those of clang-check; those of `make fuzz` run faster.
fuzz-check: build-packages check-packages
	$(call compile,clang,fuzzers,-DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 \
	  -DSLT_SANITIZE=ON)
	tests/fuzz/run build/clang 60

fuzz: build-packages check-packages
	$(call compile,fuzz,fuzzers,-DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++-14 \
	  -DSLT_SANITIZE=ON)
	tests/fuzz/run build/fuzz $(SECONDS) $(TARGETS) | tee build/fuzz.log

faults: oracles build
	python3 tests/oracles/faults.py $(SLT) $(PLANS) --all
	python3 tests/oracles/heavy.py $(SLT) --all

trust: oracles build
	$(call compile,release,$(BESIDE),-DCMAKE_BUILD_TYPE=Release)
	SLT=$(SLT) PLANS=$(PLANS) tests/oracles/run \
	  differential environments faults findings hostile numbers packages program speed \
	  | tee build/trust.log || true
	$(MAKE) fuzz-check | tee -a build/trust.log || true
	@python3 tests/trust.py build/trust.log $(wildcard build/fuzz.log build/coverage.log build/mutation.log build/valgrind.log build/reproduce.log build/sanitizers.log)

fresh: test
	$(SLT) generate --check

plans-check: build
	$(SLT) -C $(PLANS) validate

# The pictures of README, from the plans as they stand.
pictures: oracles build
	$(SLT) -C $(PLANS) --today 2026-11-21 report annual vindafjord --public -f html=build/annual.html
	node tests/oracles/picture.mjs build/annual.html h1 'h2:has-text("2 ")' examples/pictures/arsrapport-vindafjord-2026.png
	node tests/oracles/picture.mjs build/annual.html 'h2:has-text("4 ")' 'figure' examples/pictures/organisering-vindafjord-2026.png

differential: oracles build
	$(call compile,release,differential nation,-DCMAKE_BUILD_TYPE=Release)
	SLT=$(SLT) PLANS=$(PLANS) MUTANTS=100000 SEEDS='1 2 3 4 5 6 7 8 9 10' GENERATED=10000 NATION=2500 \
	  tests/oracles/run differential

# The tests whose rounds are many, and those of what the kernel and other threads do, take too long so.
valgrind: build-packages
	@rm -f build/valgrind.log
	$(call install,valgrind)
	$(call compile,release,slt_tests_dynamic,-DCMAKE_BUILD_TYPE=Release)
	valgrind --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
	  build/release/slt_tests_dynamic --source-file='$(VALGRIND)'
	@echo 'ok    valgrind: the transcripts and the reader' | tee build/valgrind.log

coverage: build-packages
	$(call install,gcovr)
	$(call compile,coverage,all,-DCMAKE_BUILD_TYPE=Coverage)
	@find build/coverage -name '*.gcda' -delete
	build/coverage/slt_tests
	@# What only a process of its own does: it is confined, and knows the day.
	build/coverage/slt -C $(PLANS) validate -q >build/coverage/findings.txt
	SOURCE_DATE_EPOCH=1795219200 build/coverage/slt -C $(PLANS) report annual -f html=build/coverage/annual.html
	build/coverage/slt generate --check
	@# A row of a Json is no line of its own: its code stands with the first or the last row.
	@gcovr --root . --filter src/ --exclude-throw-branches --exclude-unreachable-branches \
	  --exclude-lines-by-pattern '\s*(Json \w+)?\{+"[$$]?\w+", .*' \
	  --json-summary build/coverage.json --txt build/coverage.txt build/coverage
	@python3 tests/coverage.py build/coverage.json | tee build/coverage.log

# NAMES='date utf8' looks at files of such names only.
mutation: build-packages
	$(call install,python3)
	$(call compile,release,slt_tests,-DCMAKE_BUILD_TYPE=Release)
	@python3 tests/mutation/mutate.py build/release $(NAMES) | tee build/mutation.log

# The packages of a release, from the program as it was built.
dist: build dist-packages
	rm -rf build/dist
	@echo "== build/windows"
	.ci/windows build/windows
	.ci/dist build/release build/windows build/dist

# slt.exe under wine.
test-windows: build dist-packages
	$(call install,wine64)
	.ci/windows build/windows
	tests/oracles/windows build/windows/slt.exe $(SLT) $(PLANS)

# What was committed, built and packed once more: elsewhere, by somebody with other habits.
reproduce: dist
	@rm -f build/reproduce.log
	rm -rf build/again
	git clone -q . build/again/elsewhere
	umask 077; CCACHE_DISABLE=1 TZ=Pacific/Kiritimati LC_ALL=C $(MAKE) -C build/again/elsewhere dist
	diff -r build/dist build/again/elsewhere/build/dist
	@echo 'ok    reproduced: every package, built in another folder' | tee build/reproduce.log

# HUNDRED=1 adds a hundred nations. Peers that are not installed are left out.
bench: build
	$(call compile,release,place_bench nation yaml_load,-DCMAKE_BUILD_TYPE=Release)
	@build/release/place_bench
	@if pkg-config --exists libical 2>/dev/null; then \
	  cc -O2 tests/bench/libical_write.c -lical -o build/libical_write && build/libical_write 113000; fi
	@python3 tests/bench/run.py $(SLT) build/release/nation build/release/yaml_load
	@if command -v valgrind >/dev/null; then python3 tests/bench/gates.py $(SLT) build/release/nation 2>/dev/null; fi

clean:
	rm -rf build tests/oracles/node_modules

build-packages:
	$(call install,$(BUILD_PACKAGES))

dist-packages:
	$(call install,$(DIST_PACKAGES))

check-packages:
	$(call install,$(CHECK_PACKAGES))

# compile(folder under build, target, CMake settings)
define compile
@echo "== build/$(1)"
@cmake -S . -B build/$(1) -G Ninja -DSLT_WERROR=$(WERROR) $(3) >build/$(1).log || { cat build/$(1).log; false; }
@cmake --build build/$(1) --target $(2) -j $(JOBS)
endef

# ctest(folder under build): ends with the plain line «N passed, N failed»
define ctest
@ctest --test-dir build/$(1) --output-on-failure --no-tests=error -j $(JOBS) | awk '\
  {print} / tests failed out of / {failed = $$4; total = $$NF} \
  END {print total - failed " passed, " failed + 0 " failed"}'
endef

# show(arguments of slt)
define show
@printf '\n$$ slt -C %s %s\n' '$(PLANS)' '$(1)'
@$(SLT) -C $(PLANS) $(1)
endef

# install(Debian packages): only what is missing; sudo when not root
define install
@mkdir -p build; missing=; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}\n' $$package 2>/dev/null | grep -q ' installed$$' || missing+=" $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "== installing from Debian:$$missing"; \
  as_root=env; [ $$(id -u) = 0 ] || as_root='sudo env'; \
  $$as_root apt-get -qq -o Acquire::Retries=3 update; \
  $$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 \
    install -y --no-install-recommends $$missing >build/apt.log || { cat build/apt.log; false; }; \
fi
endef
