import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type SavedSearch, saveSearch, searches } from "../api/searches";
import type { Opening } from "../api/types";
import { useCommand } from "../api/useCommand";
import { useOpeningTitle } from "../opening/useOpeningTitle";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Panel } from "../ui/small";
import { Deleted } from "./Deleted";
import { OneSearch } from "./OneSearch";

const LONGEST_NAME = 60;

interface Props {
  opening: Opening;
  /** Whose words: those of a company, or of staff. */
  words: "people" | "cases";
  children?: (search: SavedSearch) => ReactNode;
}

/** Follows one place: one hears of new young people who fit it. */
export function WatchOpening({ opening, words, children }: Props) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const [deleted, setDeleted] = useState<SavedSearch | null>(null);
  const title = useOpeningTitle()(opening).slice(0, LONGEST_NAME);
  const kept = useQuery(searches()).data;
  const save = useCommand(saveSearch, ({ name }) => announce(t("saved", { name })));
  if (!kept) return null;
  const mine = kept.items.find(({ openingId }) => openingId === opening.id);
  const wanted = { name: title, trade: null, kind: null, candidateId: null, openingId: opening.id };
  return (
    <Panel title={t(`${words}.title`)}>
      <Paragraph>{t(`${words}.text`)}</Paragraph>
      {save.problem && <ProblemAlert problem={save.problem} />}
      {deleted && !mine && <Deleted search={deleted} onDone={() => setDeleted(null)} />}
      {mine && (
        <OneSearch search={mine} onDeleted={setDeleted}>
          {children?.(mine)}
        </OneSearch>
      )}
      {!mine && !deleted && (
        <ActionButton variant="secondary" busy={save.busy} onClick={() => void save.run(wanted)}>
          {t(`${words}.button`)}
        </ActionButton>
      )}
    </Panel>
  );
}
