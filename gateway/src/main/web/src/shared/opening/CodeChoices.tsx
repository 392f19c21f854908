import type { ComponentProps } from "react";
import { Controller } from "react-hook-form";
import { Choices } from "../forms/Choices";
import type { OpeningEditor } from "./useDraft";

type Lists = "skills" | "supports" | "surroundings" | "licences" | "languages" | "hazards" | "times";

interface Props extends Pick<ComponentProps<typeof Choices>, "label" | "description"> {
  form: OpeningEditor;
  name: Lists;
  codes: readonly string[];
  word: (code: string) => string;
}

/** Boxes to tick for one of the code lists of a place. */
export function CodeChoices({ form, name, codes, word, ...words }: Props) {
  return (
    <Controller
      key={name}
      control={form.control}
      name={name}
      render={({ field }) => (
        <Choices
          {...words}
          name={name}
          error={form.errorOf(name)}
          value={field.value as string[]}
          onChange={field.onChange}
          options={codes.map((one) => ({ value: one, label: word(one) }))}
        />
      )}
    />
  );
}
