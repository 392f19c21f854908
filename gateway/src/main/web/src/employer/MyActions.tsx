import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Opening } from "../shared/api/types";
import { OpeningActions } from "../shared/opening/OpeningActions";
import { ButtonLink } from "../shared/ui/links";

/** The company's own way to everything that can be done with a place. */
export function MyActions({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening");
  const navigate = useNavigate();
  const params = { openingId: opening.id };
  return (
    <OpeningActions
      opening={opening}
      edit={
        <ButtonLink to="/bedrift/plasser/$openingId/rediger" params={params} variant="secondary">
          {t("action.edit")}
        </ButtonLink>
      }
      withdraw={
        <ButtonLink to="/bedrift/plasser/$openingId/trekk" params={params} variant="tertiary">
          {t("action.withdraw")}
        </ButtonLink>
      }
      onCopied={(copy) => void navigate({ to: "/bedrift/plasser/$openingId/rediger", params: { openingId: copy.id } })}
    />
  );
}
