//! What may be asked of a document on the command line: how much it tells, who publishes it and
//! which standard it keeps to.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::{
    report::{
        form::Form,
        logo::Logo,
        wishes::{Depth, Standard, Wishes},
    },
    session::Language,
    text::Label,
};

/// What a document is like.
#[derive(Debug, Args)]
pub struct PaperArgs {
    /// How much to tell: the gist on one page, that and the cards, or everything; slides of a
    /// workshop are brief unless this says otherwise, all else is full
    #[arg(long)]
    depth: Option<DepthArg>,
    /// What a PDF has to keep to: a-2b for archives, ua-1 for readers who cannot see it
    #[arg(long, value_name = "STANDARD")]
    standard: Option<StandardArg>,
    /// Who publishes it
    #[arg(long, value_name = "NAME", default_value = "")]
    organisation: String,
    /// Its logo, a PNG, JPEG or SVG for the cover
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DepthArg {
    Page,
    Brief,
    Full,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StandardArg {
    #[value(name = "a-2b")]
    A2b,
    #[value(name = "ua-1")]
    Ua1,
}

impl PaperArgs {
    /// What is wished of a document in that language.
    ///
    /// # Errors
    /// Where the logo cannot be read.
    pub fn wishes(&self, language: Language) -> Result<Wishes, Label> {
        let open = |path: &PathBuf| {
            Logo::open(path).map_err(|error| error.label(&path.display().to_string()))
        };
        Ok(Wishes {
            depth: match self.depth {
                Some(DepthArg::Page) => Depth::Page,
                Some(DepthArg::Brief) => Depth::Brief,
                Some(DepthArg::Full) | None => Depth::Full,
            },
            organisation: self.organisation.clone(),
            standard: match self.standard {
                None => Standard::Plain,
                Some(StandardArg::A2b) => Standard::A2b,
                Some(StandardArg::Ua1) => Standard::Ua1,
            },
            logo: self.logo.as_ref().map(open).transpose()?,
            ..Wishes::new(language)
        })
    }

    /// The depth of a workshop's document in that format: slides are brief unless a person
    /// says otherwise.
    #[must_use]
    pub fn depth_in(&self, form: Option<Form>, wished: Depth) -> Depth {
        if self.depth.is_none() && form == Some(Form::Pptx) { Depth::Brief } else { wished }
    }
}
