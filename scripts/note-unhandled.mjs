// A vitest reporter: the test files in which an error was thrown outside of any test. The JSON report says nothing of them, and the
// exit code nothing more once a browser test failed too.
import { writeFileSync } from 'node:fs';

export default class NoteUnhandled {
  onTestRunEnd(_modules, errors) {
    writeFileSync(process.env.KHALFIYA_UNHANDLED, JSON.stringify(errors.map(error => error.VITEST_TEST_PATH ?? '')));
  }
}
