type Props = { readonly title: string; readonly endpoint: string };

export function Header({ title, endpoint }: Props) {
  return (
    <header className="hub-header">
      <a className="hub-skip" href="#graphiql-session">
        Skip to the operation
      </a>
      <h1>
        {title} <span>playground</span>
      </h1>
      <p className="hub-keys">
        <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs the operation, <kbd>Ctrl</kbd>+<kbd>M</kbd> lets{' '}
        <kbd>Tab</kbd> leave an editor
      </p>
      <p>
        Endpoint <code>{endpoint}</code>
      </p>
    </header>
  );
}
