import { useTranslation } from "react-i18next";
import { publishOpening } from "../../shared/api/employers";
import type { Opening } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { useOpeningTitle } from "../../shared/opening/useOpeningTitle";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

export function PublishDraft({ opening }: { opening: Opening }) {
  const { t } = useTranslation("followup");
  const titleOf = useOpeningTitle();
  const command = useCommand(
    (_: "publish") => publishOpening(opening.id, opening.version),
    () => announce(t("company.published")),
  );
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <ActionButton
        variant="secondary"
        data-size="sm"
        busy={command.busy}
        aria-label={t("company.publishThis", { title: titleOf(opening) })}
        onClick={() => void command.run("publish")}
      >
        {t("company.publish")}
      </ActionButton>
    </>
  );
}
