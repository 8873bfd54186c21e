//! Writes the generated code.

use std::fmt::{self, Write as _};

use crate::LocaleFile;
use crate::read::Source;

/// The table of embedded files: language, name, content.
pub(crate) fn files(files: &[LocaleFile]) -> Result<String, fmt::Error> {
    let mut code = String::from("pub(crate) static FILES: &[EmbeddedFile] = &[\n");
    for file in files {
        writeln!(
            code,
            "    EmbeddedFile {{ language: {:?}, content: include_str!({:?}) }},",
            file.language,
            file.path.display().to_string()
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// One type per message, and the table of all messages.
pub(crate) fn messages(messages: &[Source]) -> Result<String, fmt::Error> {
    let mut code = String::new();
    for message in messages {
        write_type(&mut code, message)?;
    }
    let mut sorted: Vec<&Source> = messages.iter().collect();
    sorted.sort_by(|a, b| (&a.id, &a.attribute).cmp(&(&b.id, &b.attribute)));
    code.push_str("/// Every message of the English source, sorted by id and attribute.\n");
    code.push_str("pub static DEFINED: &[Defined] = &[\n");
    for message in sorted {
        let arguments: Vec<&String> = message.arguments.keys().collect();
        let counts: Vec<&String> =
            message.arguments.iter().filter(|(_, is_count)| **is_count).map(|(name, _)| name).collect();
        writeln!(
            code,
            "    Defined {{ id: {:?}, attribute: {:?}, arguments: &{arguments:?}, counts: &{counts:?} }},",
            message.id, message.attribute
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn write_type(code: &mut String, message: &Source) -> fmt::Result {
    let name = pascal(&message.full_name());
    // A type whose arguments are all counts borrows nothing.
    let borrows = message.arguments.values().any(|is_count| !is_count);
    let (declared, applied) = if borrows { ("<'a>", "<'_>") } else { ("", "") };

    // A fence keeps the English words from being read as markup.
    writeln!(code, "/// `{}`\n///\n/// ```text", message.full_name())?;
    for line in message.english.lines() {
        writeln!(code, "/// {}", line.replace("```", "'''"))?;
    }
    code.push_str("/// ```\n#[derive(Debug, Clone)]\n");
    if message.arguments.is_empty() {
        writeln!(code, "pub struct {name};")?;
    } else {
        writeln!(code, "pub struct {name}{declared} {{")?;
        for (argument, is_count) in &message.arguments {
            let (kind, what) = if *is_count { ("Count", "count") } else { ("Value<'a>", "argument") };
            writeln!(code, "    /// The {what} `${argument}`.\n    pub {}: {kind},", snake(argument))?;
        }
        code.push_str("}\n");
    }
    writeln!(code, "impl Message for {name}{applied} {{")?;
    writeln!(code, "    const ID: &'static str = {:?};", message.id)?;
    writeln!(code, "    const ATTRIBUTE: Option<&'static str> = {:?};", message.attribute)?;
    code.push_str("    fn arguments(&self) -> Arguments<'_> {\n        Arguments::new()");
    for (argument, is_count) in &message.arguments {
        let clone = if *is_count { "" } else { ".clone()" };
        write!(code, ".with({argument:?}, self.{}{clone})", snake(argument))?;
    }
    code.push_str("\n    }\n}\n");
    Ok(())
}

fn pascal(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}
