import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { NOTICE_KINDS, stopFor } from "../api/access";
import type { Told } from "../api/types";
import { useCommand } from "../api/useCommand";
import { ActionButton } from "../ui/ActionButton";
import { Facts } from "../ui/Facts";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

/** Who gets the company's e-mail: of each kind its people by name, or the company's own address. */
export function WhoIsTold({ companyId, told, mayDecide }: { companyId: string; told: Told[]; mayDecide: boolean }) {
  const { t } = useTranslation("companies", { keyPrefix: "notices" });
  const { t: users } = useTranslation("companies", { keyPrefix: "users" });
  return (
    <section className="stack" aria-labelledby="hvem-far">
      <Heading level={2} data-size="sm" id="hvem-far">
        {t("who")}
      </Heading>
      <Paragraph>{t("whoText")}</Paragraph>
      <Facts
        of={NOTICE_KINDS.map((kind) => {
          const names = told.filter(({ wanted }) => wanted[kind]).map(({ name }) => name ?? users("unnamed"));
          return [t(`kind.${kind}`), names.length > 0 ? names.join(", ") : t("company")];
        })}
      />
      {mayDecide && told.some(({ me }) => !me) && (
        <ul className="log">
          {told
            .filter(({ me }) => !me)
            .map((one) => (
              <Ended key={one.id} companyId={companyId} person={one.id} name={one.name ?? users("unnamed")} />
            ))}
        </ul>
      )}
    </section>
  );
}

/** For somebody who has left, and whose right only the sign-in provider can take away. */
function Ended({ companyId, person, name }: { companyId: string; person: string; name: string }) {
  const { t } = useTranslation("companies", { keyPrefix: "notices" });
  const command = useCommand(
    (_: "stop") => stopFor(companyId, person),
    () => announce(t("stopped")),
  );
  return (
    <li>
      {name}
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={command.busy}
          aria-label={t("stopThis", { name })}
          onClick={() => void command.run("stop")}
        >
          {t("stopOther")}
        </ActionButton>
      </div>
    </li>
  );
}
