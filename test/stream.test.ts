/** Lines on standard input are answered as they come. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

it('answers each line before the next is sent', async () => {
  const child = spawn(process.execPath, ['dist/src/main.js', 'read', '-', '--format', 'jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['un', 'deux', 'trois']) {
    child.stdin.write(
      `${JSON.stringify({ id, title: 'Grève', text: 'Les enseignants ont entamé une grève lundi.' })}\n`,
    );
    const answer = await lines.next();
    expect((JSON.parse(answer.value as string) as { id: string }).id).toBe(id);
  }
  child.stdin.end();
  expect((await lines.next()).done).toBe(true);
});
