import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match } from "../../shared/api/types";
import { StateTag } from "../../shared/ui/small";

/** Somebody came to an answer that cannot be given where it stands now. */
export function NotNow({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  return (
    <>
      <p>
        <StateTag state={match.state} />
      </p>
      <Paragraph>{t("answer.notNow")}</Paragraph>
    </>
  );
}
