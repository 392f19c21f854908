import { useTranslation } from "react-i18next";
import type { Choice } from "../../shared/api/proposals";
import type { Candidate } from "../../shared/api/types";
import { Choices } from "../../shared/forms/Choices";
import { useCode } from "../../shared/i18n/codes";
import { fullName } from "../queue/names";

interface Props {
  of: Choice[];
  people: Map<string, Candidate>;
  ticked: string[];
  onChange: (ticked: string[]) => void;
  error?: string;
}

/** How many there are of each sort; those who can be told are ticked, those who know already are listed. */
export function Chosen({ of, people, ticked, onChange, error }: Props) {
  const { t } = useTranslation("share");
  const code = useCode();
  const name = ({ candidateId }: Choice) => fullName(people.get(candidateId)) ?? t("aPerson");
  const free = of.filter(({ standing }) => standing !== "UNDER_WAY");
  const knowing = of.filter(({ standing }) => standing === "UNDER_WAY");
  const told = (one: Choice) =>
    [
      code("word", one.word),
      one.standing === "DRAFT" ? t("draft") : "",
      one.unreachable ? t(`unreachable.${one.unreachable}` as never, { defaultValue: t("unreachable.OTHER") }) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <>
      <p>
        {t("counts", {
          free: free.length,
          draft: free.filter(({ standing }) => standing === "DRAFT").length,
          knowing: knowing.length,
          call: free.filter(({ unreachable }) => unreachable).length,
        })}
      </p>
      <Choices
        name="chosen"
        label={t("who")}
        error={error}
        value={ticked}
        onChange={onChange}
        options={free.map((one) => ({ value: one.candidateId, label: name(one), description: told(one) }))}
      />
      {knowing.length > 0 && (
        <details className="ds-details">
          <summary>{t("knowing", { count: knowing.length })}</summary>
          <ul>
            {knowing.map((one) => (
              <li key={one.candidateId}>{name(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
