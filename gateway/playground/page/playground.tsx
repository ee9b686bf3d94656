import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { AnswerNote } from './answer/answer-note.tsx';
import { createFetcher } from './fetcher.ts';
import { Header } from './header.tsx';
import { type OperationsMenu, variablesText } from './menu.ts';
import { createPlanPlugin } from './plan/plan-plugin.tsx';
import { createSavedOperationsPlugin } from './saved-operations-plugin.tsx';
import type { Settings } from './settings.ts';
import type { DemoRole } from './sign-in/development-issuer.ts';
import type { Session } from './sign-in/session.ts';
import { storage, storedTab } from './storage.ts';
import { SystemTheme } from './system-theme.tsx';

type Props = {
  readonly settings: Settings;
  readonly menu: OperationsMenu;
  readonly session: Session;
  /** Null where there is no development issuer. */
  readonly roles: readonly DemoRole[] | null;
};

export function Playground({ settings, menu, session, roles }: Props) {
  const { fetcher, savedOperations, plugins } = useMemo(() => {
    const savedOperations = createSavedOperationsPlugin(menu, session);
    return {
      fetcher: createFetcher(settings.endpoint, session),
      savedOperations,
      plugins: [savedOperations, createPlanPlugin(session), HISTORY_PLUGIN],
    };
  }, [settings, menu, session]);

  return (
    <>
      <Header title={settings.title} endpoint={settings.endpoint} session={session} roles={roles} />
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
          <GraphiQL.Footer>
            <AnswerNote session={session} />
          </GraphiQL.Footer>
          <SystemTheme />
        </GraphiQL>
      </main>
    </>
  );
}

/** The first query of the menu on a first visit; afterwards what the reader left open. */
function firstTab({ operations }: OperationsMenu) {
  const left = storedTab();
  if (left) return { initialQuery: left.query ?? '', initialVariables: left.variables ?? '' };
  const first = operations.find(({ kind }) => kind === 'query') ?? operations[0];
  if (!first) return {};
  return { initialQuery: first.document, initialVariables: variablesText(first) };
}
