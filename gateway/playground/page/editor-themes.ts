type EditorTheme = {
  readonly base: 'vs' | 'vs-dark';
  readonly inherit: true;
  readonly colors: Record<string, string>;
  readonly rules: { readonly token: string; readonly foreground: string }[];
};

type Palette = {
  readonly surface: string;
  readonly text: string;
  readonly accent: string;
  readonly argument: string;
  readonly comment: string;
};

/** Under the names that GraphiQL gives its own two themes, so that they take their place. */
export const EDITOR_THEMES = {
  'graphiql-LIGHT': editorTheme('vs', {
    surface: '#ffffff',
    text: '#263140',
    accent: '#1f4e79',
    argument: '#6b4c9a',
    comment: '#2f6b2f',
  }),
  'graphiql-DARK': editorTheme('vs-dark', {
    surface: '#1b222c',
    text: '#d8e0e9',
    accent: '#8ab8e6',
    argument: '#b9a3e3',
    comment: '#7fae6b',
  }),
};

function editorTheme(
  base: EditorTheme['base'],
  { surface, text, accent, argument, comment }: Palette,
): EditorTheme {
  const transparent = '#ffffff00';
  return {
    base,
    inherit: true,
    rules: [
      { token: 'argument.identifier.gql', foreground: argument },
      { token: 'comment', foreground: comment },
    ],
    colors: {
      'editor.background': transparent,
      'scrollbar.shadow': transparent,
      'editorLineNumber.foreground': `${text}b3`,
      'editorLineNumber.dimmedForeground': `${text}b3`,
      'editorWidget.background': surface,
      'editorHoverWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'editorSuggestWidget.selectedBackground': `${accent}33`,
      'editorSuggestWidget.selectedForeground': text,
      'quickInput.background': surface,
      'quickInputList.focusBackground': `${accent}33`,
      'quickInputList.focusForeground': text,
      'menu.background': surface,
      'menu.selectionBackground': `${accent}33`,
      'menu.selectionForeground': text,
      'list.hoverBackground': `${accent}1a`,
      'list.highlightForeground': accent,
      'textLink.foreground': accent,
      'editorLink.activeForeground': accent,
      focusBorder: accent,
    },
  };
}
