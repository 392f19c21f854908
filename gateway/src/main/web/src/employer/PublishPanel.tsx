import { useTranslation } from "react-i18next";
import { publishOpening } from "../shared/api/employers";
import type { Opening } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { ButtonLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

export function PublishPanel({ opening }: { opening: Opening }) {
  const { t } = useTranslation("employer");
  const params = { openingId: opening.id };
  const command = useCommand(
    (_: "publish") => publishOpening(opening.id, opening.version),
    () => announce(t("review.done")),
  );
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        {opening.status !== "PUBLISHED" && (
          <ActionButton busy={command.busy} onClick={() => void command.run("publish")}>
            {t(opening.status === "DRAFT" ? "review.publish" : "review.again")}
          </ActionButton>
        )}
        <ButtonLink to="/bedrift/plasser/$openingId/rediger" params={params} variant="secondary">
          {t("review.edit")}
        </ButtonLink>
        {opening.status === "PUBLISHED" && (
          <ButtonLink to="/bedrift/plasser/$openingId/trekk" params={params} variant="tertiary">
            {t("withdraw.link")}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
