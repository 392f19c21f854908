import { useTranslation } from "react-i18next";
import { KINDS, LICENCES, SURROUNDINGS } from "../api/codes";
import type { Wishes } from "../api/types";
import { Choices } from "../forms/Choices";
import { TextArea, TextField } from "../forms/Field";
import { useCode } from "../i18n/codes";
import { ExperienceQuestion } from "./ExperienceQuestion";
import { LanguageQuestion } from "./LanguageQuestion";
import { ReachQuestion } from "./ReachQuestion";
import { SchoolQuestion } from "./SchoolQuestion";
import { SupportQuestion } from "./SupportQuestion";
import { TradeRanking } from "./TradeRanking";
import type { WishStep } from "./wishes";

interface Props {
  step: WishStep;
  value: Wishes;
  onChange: (value: Wishes) => void;
  error?: string;
  /** The question is the heading of the page already. */
  alone?: boolean;
}

type Coded = "kinds" | "licences" | "surroundings";
const LISTS = {
  type: ["kinds", "kind", KINDS],
  forerkort: ["licences", "licence", LICENCES],
  omgivelser: ["surroundings", "surrounding", SURROUNDINGS],
} as const;

/** One question about what a young person wishes; the same words whoever fills it in. */
export function WishQuestion({ step, value, onChange, error, alone = false }: Props) {
  const { t } = useTranslation("forms");
  const code = useCode();
  const words = { name: step, label: t(`wish.${step}.title`), description: t(`wish.${step}.hint`), error };
  const set = (change: Partial<Wishes>) => onChange({ ...value, ...change });
  if (step in LISTS) {
    const [field, list, codes] = LISTS[step as keyof typeof LISTS];
    return (
      <Choices
        {...words}
        hideLegend={alone}
        value={value[field as Coded] as string[]}
        onChange={(chosen) => set({ [field]: chosen })}
        options={codes.map((one) => ({ value: one, label: code(list, one) }))}
      />
    );
  }
  const field = { id: step, label: words.label, description: words.description, error };
  switch (step) {
    case "fag":
      return <TradeRanking {...field} value={value} onChange={set} />;
    case "reisevei":
      return <ReachQuestion {...field} value={value} onChange={set} />;
    case "start":
      return (
        <TextField
          {...field}
          type="date"
          narrow
          value={value.availableFrom}
          onChange={(event) => set({ availableFrom: event.target.value })}
        />
      );
    case "skole":
      return <SchoolQuestion {...words} alone={alone} value={value} onChange={set} />;
    case "erfaring":
      return <ExperienceQuestion {...words} alone={alone} value={value} onChange={set} />;
    case "norsk":
      return <LanguageQuestion {...words} alone={alone} value={value} onChange={set} />;
    case "hjelp":
      return <SupportQuestion {...words} alone={alone} value={value} onChange={set} />;
    default:
      return (
        <TextArea
          {...field}
          maxLength={600}
          value={value.presentation ?? ""}
          onChange={(event) => set({ presentation: event.target.value || null })}
        />
      );
  }
}
