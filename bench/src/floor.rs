//! The floor server: what the same stack costs where it does as little as can be done.
//!
//! `/bytes/N` (sign S) answers N prepared bytes. `/rows/K` (sign P) reads fifty rows, each joined with its two towns, after
//! key K out of SQLite and renders them to a page of about 30 KB. One thread, no layers, no framework:
//! hyper itself.

use crate::Outcome;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rusqlite::{Connection, OpenFlags, params};
use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::rc::Rc;
use tokio::net::TcpListener;

/// The length of a page: what a partnership's page weighs.
pub(crate) const PAGE: usize = 30_000;

/// Fifty rows by keyset. Numbers as keys, as the product has them.
const ROWS: &str = "select p.id, a.name, a.country, a.lat, a.lon, b.name, b.country, b.lat, b.lon \
     from pair p join town a on a.id = p.from_id join town b on b.id = p.to_id \
     where p.id > ?1 order by p.id limit 50";

struct Floor {
    conn: Connection,
    prepared: RefCell<HashMap<usize, Bytes>>,
}

/// Serves until it is ended; says its port on standard output.
pub(crate) fn serve(file: &Path) -> Outcome<()> {
    let conn = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    conn.execute_batch("pragma cache_size = -8000")?;
    let floor = Rc::new(Floor {
        conn,
        prepared: RefCell::default(),
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async move {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let floor = floor.clone();
            let service = service_fn(move |request| {
                let answer = floor.answer(&request);
                async move { Ok::<_, Infallible>(answer) }
            });
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            tokio::task::spawn_local(async move { drop(connection.await) });
        }
    })
}

impl Floor {
    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        let body = if let Some(n) = path.strip_prefix("/bytes/") {
            self.bytes(n.parse().unwrap_or(PAGE))
        } else {
            let after = path.strip_prefix("/rows/").and_then(|n| n.parse().ok());
            self.rows(after.unwrap_or_default())
                .unwrap_or_default()
                .into()
        };
        let mut response = Response::new(Full::new(body));
        let html = http::HeaderValue::from_static("text/html; charset=utf-8");
        response
            .headers_mut()
            .insert(http::header::CONTENT_TYPE, html);
        response
    }

    fn bytes(&self, n: usize) -> Bytes {
        let mut prepared = self.prepared.borrow_mut();
        prepared
            .entry(n)
            .or_insert_with(|| vec![b'x'; n].into())
            .clone()
    }

    fn rows(&self, after: i64) -> rusqlite::Result<String> {
        let mut page = String::with_capacity(PAGE + 8_000);
        page.push_str("<!doctype html><html lang=de><title>P</title><body><table>");
        let mut statement = self.conn.prepare_cached(ROWS)?;
        let mut rows = statement.query(params![after])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let _ = write!(page, "<tr id=\"pair-{id}\">");
            for side in [1, 5] {
                push_side(&mut page, row, side)?;
            }
            page.push_str(FILLING);
        }
        page.push_str("</table></body></html>");
        Ok(page)
    }
}

/// What brings a row to 600 bytes: the markup that a real list has around its cells.
const FILLING: &str = "<td class=\"list__state\"><span class=\"state state--active\" role=\"img\">\
     <svg viewBox=\"0 0 200 44\" preserveAspectRatio=\"none\" height=\"44\" aria-hidden=\"true\" focusable=\"false\">\
     <path class=\"arch\" d=\"M2 40C50 -8 150 -8 198 40\"/><path class=\"bank\" d=\"M2 26V44M198 26V44\"/></svg>\
     </span></td></tr>\n";

fn push_side(page: &mut String, row: &rusqlite::Row<'_>, side: usize) -> rusqlite::Result<()> {
    page.push_str("<td class=\"list__town\"><span class=\"list__name\">");
    push_escaped(page, row.get_ref(side)?.as_str()?);
    page.push_str("</span><span class=\"list__land\">");
    push_escaped(
        page,
        row.get_ref(side + 1)?.as_str_or_null()?.unwrap_or_default(),
    );
    let (lat, lon): (Option<f64>, Option<f64>) = (row.get(side + 2)?, row.get(side + 3)?);
    if let (Some(lat), Some(lon)) = (lat, lon) {
        let _ = write!(page, "</span><span>{lat:.4} {lon:.4}");
    }
    page.push_str("</span></td>");
    Ok(())
}

fn push_escaped(page: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '&' => page.push_str("&amp;"),
            '"' => page.push_str("&quot;"),
            c => page.push(c),
        }
    }
}
