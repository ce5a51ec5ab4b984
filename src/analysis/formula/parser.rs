//! What a formula says to do, from its tokens.

use crate::session::Period;

use super::{
    FormulaError, Function,
    lexer::{Token, TokenKind, place, tokens},
};

/// How deep parentheses, functions and signs may be nested.
const DEEPEST: usize = 40;
/// How many operations a formula may hold one after the other.
const LONGEST_CHAIN: usize = 500;

/// A formula as a tree.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    Number(f64),
    /// The name of an indicator as it was written.
    Reference(String),
    Negated(Box<Self>),
    Binary(Operator, Box<Self>, Box<Self>),
    Call(Function, Vec<Self>),
    /// An index to a base period.
    Index(Box<Self>, Period),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Plus,
    Minus,
    Times,
    Over,
}

/// Reads a formula.
pub(super) fn parse(source: &str) -> Result<Expression, FormulaError> {
    let tokens = tokens(source)?;
    if tokens.is_empty() {
        return Err(FormulaError::Empty);
    }
    let mut parser = Parser { source, tokens: &tokens, next: 0, operations: 0 };
    let expression = parser.sum(0)?;
    match parser.peek() {
        Some(token) => Err(parser.unexpected(token)),
        None => Ok(expression),
    }
}

struct Parser<'a> {
    source: &'a str,
    tokens: &'a [Token],
    next: usize,
    operations: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.next)
    }

    fn take(&mut self) -> Result<&'a Token, FormulaError> {
        let token = self.peek().ok_or(FormulaError::Unfinished)?;
        self.next += 1;
        Ok(token)
    }

    fn takes(&mut self, kind: &TokenKind) -> bool {
        let is = self.peek().is_some_and(|token| token.kind == *kind);
        self.next += usize::from(is);
        is
    }

    fn unexpected(&self, token: &Token) -> FormulaError {
        let at = place(self.source, token.span.start);
        if token.kind == TokenKind::Comma {
            return FormulaError::Comma { at };
        }
        let found = self.source.get(token.span.clone()).unwrap_or_default().to_owned();
        FormulaError::Unexpected { at, found }
    }

    fn sum(&mut self, depth: usize) -> Result<Expression, FormulaError> {
        self.chain(depth, Self::product, |kind| match kind {
            TokenKind::Plus => Some(Operator::Plus),
            TokenKind::Minus => Some(Operator::Minus),
            _ => None,
        })
    }

    fn product(&mut self, depth: usize) -> Result<Expression, FormulaError> {
        self.chain(depth, Self::signed, |kind| match kind {
            TokenKind::Times => Some(Operator::Times),
            TokenKind::Over => Some(Operator::Over),
            _ => None,
        })
    }

    /// Operands joined from left to right by operators of one rank.
    fn chain(
        &mut self,
        depth: usize,
        operand: fn(&mut Self, usize) -> Result<Expression, FormulaError>,
        operator: fn(&TokenKind) -> Option<Operator>,
    ) -> Result<Expression, FormulaError> {
        let mut left = operand(self, depth)?;
        while let Some(sign) = self.peek().and_then(|token| operator(&token.kind)) {
            self.next += 1;
            self.operations += 1;
            if self.operations > LONGEST_CHAIN {
                return Err(FormulaError::TooDeep(LONGEST_CHAIN));
            }
            let right = operand(self, depth)?;
            left = Expression::Binary(sign, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn signed(&mut self, depth: usize) -> Result<Expression, FormulaError> {
        if depth > DEEPEST {
            return Err(FormulaError::TooDeep(DEEPEST));
        }
        let token = self.take()?;
        match &token.kind {
            TokenKind::Minus => Ok(Expression::Negated(Box::new(self.signed(depth + 1)?))),
            TokenKind::Plus => self.signed(depth + 1),
            TokenKind::Number(value) => Ok(Expression::Number(*value)),
            TokenKind::Reference(name) => Ok(Expression::Reference(name.clone())),
            TokenKind::Open => {
                let inner = self.sum(depth + 1)?;
                self.close()?;
                Ok(inner)
            }
            TokenKind::Word(word) => self.call(word, depth),
            _ => Err(self.unexpected(token)),
        }
    }

    fn close(&mut self) -> Result<(), FormulaError> {
        let token = self.take()?;
        if token.kind == TokenKind::Close { Ok(()) } else { Err(self.unexpected(token)) }
    }

    fn call(&mut self, word: &str, depth: usize) -> Result<Expression, FormulaError> {
        let Some(function) = Function::named(word) else {
            let nearest = Function::nearest(word);
            return Err(FormulaError::UnknownFunction { name: word.to_owned(), nearest });
        };
        let open = self.take()?;
        if open.kind != TokenKind::Open {
            return Err(self.unexpected(open));
        }
        let mut arguments = vec![self.sum(depth + 1)?];
        if function == Function::Index {
            let base = self.base_period()?;
            let of = arguments.swap_remove(0);
            return Ok(Expression::Index(Box::new(of), base));
        }
        while self.takes(&TokenKind::Semicolon) {
            arguments.push(self.sum(depth + 1)?);
        }
        self.close()?;
        if arguments.len() > function.most() {
            let function = function.name();
            return Err(FormulaError::Arguments { function, given: arguments.len() });
        }
        Ok(Expression::Call(function, arguments))
    }

    /// `; 2019-Q1)`: a period is read as it stands, since it looks like a subtraction.
    fn base_period(&mut self) -> Result<Period, FormulaError> {
        let separator = self.take()?;
        if separator.kind == TokenKind::Close {
            let function = Function::Index.name();
            return Err(FormulaError::Arguments { function, given: 1 });
        }
        if separator.kind != TokenKind::Semicolon {
            return Err(self.unexpected(separator));
        }
        let start = separator.span.end;
        loop {
            let token = self.take()?;
            if token.kind == TokenKind::Close {
                let text = self.source.get(start..token.span.start).unwrap_or_default().trim();
                let at = place(self.source, start);
                let period = text.parse().ok().filter(|period| *period != Period::Undated);
                let refuse = || FormulaError::NotAPeriod { at, text: text.to_owned() };
                return period.ok_or_else(refuse);
            }
        }
    }
}

impl Expression {
    /// Every name it refers to.
    pub(super) fn references<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Number(_) => {}
            Self::Reference(name) => found.push(name),
            Self::Negated(of) | Self::Index(of, _) => of.references(found),
            Self::Binary(_, left, right) => {
                left.references(found);
                right.references(found);
            }
            Self::Call(_, arguments) => arguments.iter().for_each(|a| a.references(found)),
        }
    }
}
