import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { EDITOR_THEMES } from './editor-themes.ts';

/** Gives the editors the page's colours, and follows the system when it turns dark or light while the page is open. */
export function SystemTheme() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();

  useEffect(() => {
    for (const [name, data] of Object.entries(EDITOR_THEMES)) {
      monaco?.editor.defineTheme(name, data);
    }
  }, [monaco]);

  useEffect(() => {
    if (theme !== null) return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  return null;
}
