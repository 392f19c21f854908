import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { type SavedSearch, saveSearch } from "../api/searches";
import { useCommand } from "../api/useCommand";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

/** What was just deleted, to be had back: the same search again, which does not tell what it told before. */
export function Deleted({ search, onDone }: { search: SavedSearch; onDone: () => void }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const again = useCommand(saveSearch, () => {
    announce(t("saved", { name: search.name }));
    onDone();
  });
  const { name, trade, kind, candidateId, openingId } = search;
  return (
    <Alert data-color="info" role="status">
      <Paragraph>{t("deleted", { name })}</Paragraph>
      {again.problem && <ProblemAlert problem={again.problem} />}
      <ActionButton
        variant="secondary"
        busy={again.busy}
        onClick={() => void again.run({ name, trade, kind, candidateId, openingId })}
      >
        {t("undo")}
      </ActionButton>
    </Alert>
  );
}
