import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type SavedSearch, saveSearch, searches } from "../shared/api/searches";
import type { Opening } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { useOpeningTitle } from "../shared/opening/useOpeningTitle";
import { Deleted } from "../shared/searches/Deleted";
import { OneSearch } from "../shared/searches/OneSearch";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { Panel } from "../shared/ui/small";

const LONGEST_NAME = 60;

/** A company hears that new young people could fit its place; neither who nor how many. */
export function WatchPlace({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const [deleted, setDeleted] = useState<SavedSearch | null>(null);
  const title = useOpeningTitle()(opening).slice(0, LONGEST_NAME);
  const kept = useQuery(searches()).data;
  const save = useCommand(saveSearch, ({ name }) => announce(t("saved", { name })));
  if (!kept) return null;
  const mine = kept.items.find(({ openingId }) => openingId === opening.id);
  const wanted = { name: title, trade: null, kind: null, candidateId: null, openingId: opening.id };
  return (
    <Panel title={t("people.title")}>
      <Paragraph>{t("people.text")}</Paragraph>
      {save.problem && <ProblemAlert problem={save.problem} />}
      {deleted && !mine && <Deleted search={deleted} onDone={() => setDeleted(null)} />}
      {mine && <OneSearch search={mine} onDeleted={setDeleted} />}
      {!mine && !deleted && (
        <ActionButton variant="secondary" busy={save.busy} onClick={() => void save.run(wanted)}>
          {t("people.button")}
        </ActionButton>
      )}
    </Panel>
  );
}
