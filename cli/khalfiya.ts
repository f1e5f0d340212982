import { COMMANDS } from './commands.ts';
import { type CommandIo, createCommandIo } from './io/command-io.ts';
import { UsageError } from './usage-error.ts';

/** Exit codes: all inputs good, some failed, or the command line itself was wrong. */
type ExitCode = 0 | 1 | 2;

/** Runs one command line against this process's streams. `root` is the clone: it holds seeds/ and dist/dataset. */
export async function runKhalfiya(args: readonly string[], root: string): Promise<ExitCode> {
  // A reader that closes early (`| head`) is no failure of ours.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw error;
  });
  return runCommand(args, createCommandIo(process, root));
}

export async function runCommand([name, ...args]: readonly string[], io: CommandIo): Promise<ExitCode> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const wantsHelp = name === '--help' || name === '-h';
    if (name !== undefined && !wantsHelp) io.say(`khalfiya: no command is called "${name}"`);
    io.say(usageOfAll());
    return wantsHelp ? 0 : 2;
  }
  try {
    return (await command.run(args, io)) ? 0 : 1;
  } catch (error) {
    // parseArgs reports a wrong option by its own error codes.
    if (error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) {
      io.say(`khalfiya ${name}: ${(error as Error).message}\nusage: khalfiya ${command.usage}`);
      return 2;
    }
    throw error;
  }
}

function usageOfAll(): string {
  const lines = Object.values(COMMANDS).map(command => `  ${command.usage}`);
  return `usage: npm run --silent khalfiya -- COMMAND …\n${lines.join('\n')}\nJSON Lines on stdout, messages on stderr. Exit: 0 good, 1 some inputs failed, 2 wrong usage.`;
}
