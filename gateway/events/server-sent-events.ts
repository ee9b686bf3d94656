/** One event of a stream, as the HTML standard reads it. */
export interface ServerSentEvent {
  /** The `event` field; empty when the stream named none. */
  readonly name: string;
  /** The `data` lines, joined by line ends. */
  readonly data: string;
}

/** Takes the next piece of a stream and gives the events that it completes. */
export type ReadEvents = (text: string) => readonly ServerSentEvent[];

/**
 * Reads a `text/event-stream` piece by piece, wherever the network cut it. Comments, which servers send to keep a connection open, give
 * no event. Throws a RangeError when one event is longer than `maxCharacters`. The playground's page reads the gateway's events with it too.
 */
export function createEventReader(maxCharacters = Number.POSITIVE_INFINITY): ReadEvents {
  let line = '';
  let endsInReturn = false;
  let name = '';
  let data: string[] = [];
  let isEvent = false;
  let characters = 0;

  function takeField(): void {
    const [, field, value = ''] = /^(event|data)(?:: ?([\s\S]*))?$/u.exec(line) ?? [];
    if (field === undefined) return;
    isEvent = true;
    if (field === 'event') name = value;
    else data.push(value);
  }

  function takeEvent(): ServerSentEvent[] {
    const events = isEvent ? [{ name, data: data.join('\n') }] : [];
    name = '';
    data = [];
    isEvent = false;
    characters = 0;
    return events;
  }

  return (text) => {
    // The second half of a line end that was cut in the middle.
    const lines = (endsInReturn && text.startsWith('\n') ? text.slice(1) : text).split(
      /\r\n|\n|\r/u,
    );
    endsInReturn = text === '' ? endsInReturn : text.endsWith('\r');
    const events: ServerSentEvent[] = [];
    lines.forEach((piece, index) => {
      characters += piece.length;
      if (characters > maxCharacters)
        throw new RangeError(`expected events of at most ${maxCharacters} characters.`);
      line += piece;
      if (index === lines.length - 1) return;
      if (line === '') events.push(...takeEvent());
      else takeField();
      line = '';
    });
    return events;
  };
}
