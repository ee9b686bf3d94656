import type { DemoProgress } from './demo.ts';

/** What the person who starts the hub sees. On a terminal the running step is redrawn in place. */
export interface Screen {
  step(text: string): void;
  progress(progress: DemoProgress): void;
  ready(endpoint: string, playground: string, query: string): void;
}

export function createScreen(output: NodeJS.WriteStream): Screen {
  const startedAt = performance.now();
  const elapsed = (): string =>
    `${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s`;
  let drawn = '';
  const line = (text: string): void => {
    if (output.isTTY && drawn !== '') output.write('\r\u001b[K');
    drawn = '';
    output.write(`${elapsed()}  ${text}\n`);
  };
  let lastStep = '';
  return {
    step: line,
    progress({ step, what, done, total, records }) {
      const text =
        step === 'generating'
          ? `writing the demo's source files: ${what}`
          : `loading ${what} (${done + 1} of ${total})`;
      if (output.isTTY) {
        drawn = `${elapsed()}  ${text}${records === 0 ? '' : `, ${records} records`}`;
        output.write(`\r\u001b[K${drawn}`);
      } else if (text !== lastStep) {
        line(text);
      }
      lastStep = text;
    },
    ready(endpoint, playground, query) {
      line('ready');
      output.write(
        `\n  endpoint    ${endpoint}\n  playground  ${playground}\n\n  One question to paste (Ctrl-C stops the hub):\n\n`,
      );
      output.write(
        `${query
          .split('\n')
          .map((text) => `    ${text}`)
          .join('\n')}\n\n`,
      );
    },
  };
}
