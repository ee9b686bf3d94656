import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { createFetcher } from './fetcher.ts';
import { Header } from './header.tsx';
import { type OperationsMenu, variablesText } from './menu.ts';
import { createSavedOperationsPlugin } from './saved-operations-plugin.tsx';
import type { Settings } from './settings.ts';
import { hasStoredTabs, storage } from './storage.ts';
import { SystemTheme } from './system-theme.tsx';

type Props = { readonly settings: Settings; readonly menu: OperationsMenu };

export function Playground({ settings, menu }: Props) {
  const { fetcher, savedOperations, plugins } = useMemo(() => {
    const savedOperations = createSavedOperationsPlugin(menu);
    return {
      fetcher: createFetcher(settings.endpoint),
      savedOperations,
      plugins: [savedOperations, HISTORY_PLUGIN],
    };
  }, [settings, menu]);

  return (
    <>
      <Header title={settings.title} endpoint={settings.endpoint} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={savedOperations}
          storage={storage}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility={true}
          inputValueDeprecation={true}
          schemaDescription={true}
          {...firstTab(menu)}
        >
          <GraphiQL.Logo>{''}</GraphiQL.Logo>
          <SystemTheme />
        </GraphiQL>
      </main>
    </>
  );
}

/** The first query of the menu, on a first visit only: afterwards a reader's own tabs come back. */
function firstTab({ operations }: OperationsMenu) {
  const first = operations.find(({ kind }) => kind === 'query') ?? operations[0];
  if (!first || hasStoredTabs()) return {};
  return { initialQuery: first.document, initialVariables: variablesText(first) };
}
