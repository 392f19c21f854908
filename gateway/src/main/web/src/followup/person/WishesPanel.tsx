import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { Facts } from "../../shared/ui/Facts";
import { ButtonLink } from "../../shared/ui/links";
import { Panel } from "../../shared/ui/small";
import { useWishWords } from "../../shared/wishes/useWishWords";
import { WISH_STEPS } from "../../shared/wishes/wishes";

export function WishesPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: forms } = useTranslation("forms");
  const words = useWishWords();
  const wishes = person.wishes;
  return (
    <Panel title={t("wishes.title")}>
      {wishes ? (
        <Facts of={WISH_STEPS.map((step) => [forms(`wish.${step}.task`), words(wishes, step) || "–"])} />
      ) : (
        <Paragraph>{t("wishes.none")}</Paragraph>
      )}
      <div className="actions">
        <ButtonLink
          to="/oppfolging/personer/$candidateId/onsker"
          params={{ candidateId: person.id }}
          variant="secondary"
        >
          {t(wishes ? "wishes.change" : "wishes.fillIn")}
        </ButtonLink>
      </div>
    </Panel>
  );
}
