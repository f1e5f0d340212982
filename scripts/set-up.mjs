// Everything a fresh clone needs before it can build, run or be tested: npm packages, both browsers, an
// Arabic font. Uses Node's own modules only, because it runs before there are any others, and because
// `.npmrc` turns npm's pre/post scripts off (ignore-scripts=true), so the entry scripts call this themselves.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const MIN_NODE = [20, 19];
const STALE_TURN_MS = 600_000;

/** Progress goes to stderr: stdout belongs to whatever command asked for the set-up. */
const say = text => process.stderr.write(`${text}\n`);

/** Installs npm packages if node_modules is absent or older than the lock file. Exits with 1 and the way out if it can't. */
export function setUpPackages() {
  checkNode();
  const lock = path.join(ROOT, 'package-lock.json');
  const done = path.join(ROOT, 'node_modules', '.package-lock.json');
  const isDone = () => existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs;
  if (isDone()) return;
  // Through a link `npm ci` would empty the packages of another clone.
  if (lstatSync(path.join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    say('set-up: node_modules is a link to a folder elsewhere and out of date. Remove the link; the packages are then installed here.');
    process.exit(1);
  }
  takeTurn(() => {
    if (isDone()) return;
    say('set-up: npm ci');
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      'npm ci failed: see its message above; `npm ci` in the clone repeats it.',
    );
  });
}

/** Two `npm ci` at once empty node_modules under each other: a folder that only one process can make says whose turn it is. */
function takeTurn(work) {
  const turn = path.join(ROOT, '.cache', 'set-up-turn');
  mkdirSync(path.dirname(turn), { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      // Left behind by a process that was ended: no installation takes that long.
      if (Date.now() - statSync(turn, { throwIfNoEntry: false })?.mtimeMs > STALE_TURN_MS) rmSync(turn, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  // `run` ends the process where it fails: the turn has to be given back then too.
  const giveBack = () => rmSync(turn, { recursive: true, force: true });
  process.once('exit', giveBack);
  work();
  giveBack();
  process.removeListener('exit', giveBack);
}

/**
 * Finds Chromium and Firefox, installing what is missing.
 * @returns {{chromium: string, firefox: string}} absolute paths of the executables
 */
export function setUpBrowsers(wanted = ['chromium', 'firefox']) {
  const found = findBrowsers();
  const packages = [];
  if (wanted.includes('chromium') && !found.chromium) packages.push('chromium');
  if (wanted.includes('firefox') && !found.firefox) packages.push('firefox-esr');
  if (!hasArabicFont()) packages.push('fonts-noto-core');
  if (packages.length === 0) return found;
  installDebianPackages(packages);
  const now = findBrowsers();
  for (const name of wanted) {
    if (now[name]) continue;
    fail(`${name} was not found after the installation. Put it on PATH, or name it in $${name.toUpperCase()}.`);
  }
  return now;
}

/** @returns {{chromium: string | null, firefox: string | null}} */
export function findBrowsers() {
  return {
    chromium: findExecutable(
      process.env.CHROMIUM,
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ),
    firefox: findExecutable(process.env.FIREFOX, ['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']),
  };
}

function findExecutable(named, names, elsewhere) {
  if (named) {
    if (existsSync(named)) return named;
    fail(`${named} is named in the environment but isn't there.`);
  }
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (existsSync(file)) return file;
    }
  }
  return elsewhere.find(file => existsSync(file)) ?? null;
}

function hasArabicFont() {
  // macOS and Windows come with Arabic fonts; elsewhere fontconfig knows.
  if (process.platform !== 'linux') return true;
  const asked = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  if (asked.status === 0) return /noto|amiri|kufi|naskh|arab/i.test(asked.stdout);
  const noto = '/usr/share/fonts/truetype/noto';
  return existsSync(noto) && readdirSync(noto).some(file => /Arabic/.test(file));
}

function installDebianPackages(packages) {
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  const root = process.getuid?.() === 0;
  const sudo = !root && apt && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!apt || !(root || sudo)) fail(`Missing: ${packages.join(', ')}. Install them, for instance with:\n  sudo sh -c '${line}'`);
  say(`set-up: installing ${packages.join(', ')}`);
  const command = root ? ['sh', ['-c', line]] : ['sudo', ['-n', 'sh', '-c', line]];
  run(command[0], command[1], `The installation failed. Try by hand:\n  sudo sh -c '${line}'`, { DEBIAN_FRONTEND: 'noninteractive' });
}

function run(command, args, wayOut, env = {}) {
  // Its stdout is sent to our stderr.
  const ran = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (ran.status !== 0) fail(wayOut);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    fail(`Node ${MIN_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

function fail(message) {
  say(`set-up: ${message}`);
  process.exit(1);
}
