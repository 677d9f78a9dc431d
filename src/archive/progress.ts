import {clearLine, cursorTo} from 'node:readline';

/** Labels of the steps, of one length, so that the bar does not move. */
const STEP_LABELS = {read: 'reading ', relate: 'relating', write: 'writing '};

interface State {
  step: keyof typeof STEP_LABELS;
  done: number;
  total: number;
  time: number;
}

/** Milliseconds between two updates of the line, so that a terminal is not kept busy. */
const DRAW_INTERVAL = 100;
const BAR_LENGTH = 40;

/**
 * Shows the progress of a command in one line of a terminal. It changes neither cursor nor line wrapping, which a killed process could not
 * restore. It writes nothing to a file or a pipe.
 */
export function progressLine(terminal: NodeJS.WriteStream = process.stderr) {
  let stepStart: State | undefined;
  let latest: State | undefined;
  let lastDrawn = -Infinity;
  const draw = (): void => {
    if (!terminal.isTTY || !stepStart || !latest) return;
    lastDrawn = latest.time;
    const seconds = (((latest.time - stepStart.time) / (latest.done - stepStart.done)) * (latest.total - latest.done)) / 1000;
    cursorTo(terminal, 0);
    terminal.write(formatLine(latest, seconds).slice(0, (terminal.columns || Infinity) - 1));
    clearLine(terminal, 1);
  };
  const show = (step: keyof typeof STEP_LABELS, done: number, total: number): void => {
    const time = performance.now();
    const isNew = step !== latest?.step;
    /* Draws the last state of the step before. */
    if (isNew) draw();
    latest = {step, done, total, time};
    if (isNew) stepStart = latest;
    if (isNew || time - lastDrawn >= DRAW_INTERVAL) draw();
  };
  const end = (): void => {
    draw();
    if (!terminal.isTTY || !latest) return;
    cursorTo(terminal, 0);
    clearLine(terminal, 0);
  };
  return {show, end};
}

function formatLine({step, done, total}: State, seconds: number): string {
  if (total === 0) return `${STEP_LABELS[step]} ${done} articles`;
  const full = Math.round(Math.min(1, done / total) * BAR_LENGTH);
  const left = seconds > 0 && Number.isFinite(seconds) ? `, ${Math.ceil(seconds)} s left` : '';
  const unit = step === 'write' ? 'files' : 'articles';
  return `${STEP_LABELS[step]} ${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${done} of ${total} ${unit}${left}`;
}
