//! The binary, run as a process of its own: what a person or an operator would start.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The `concord` binary with arguments and an environment. Nothing of it comes from the environment of the test but `PATH`,
/// `HOME` and `TMPDIR`, so that a variable on somebody's machine cannot change what is tested.
#[derive(Debug)]
pub struct Program(Command);

/// A process that was started. It is killed when this is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    said: Said,
}

impl Program {
    /// The binary of this workspace, built if it is not up to date: once in a test binary.
    #[must_use]
    pub fn concord() -> Self {
        static BINARY: OnceLock<PathBuf> = OnceLock::new();
        Self::at(BINARY.get_or_init(built))
    }

    /// Another program, under the same terms.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        let mut command = Command::new(path);
        command.env_clear();
        for name in ["PATH", "HOME", "TMPDIR"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        Self(command)
    }

    /// One more argument.
    #[must_use]
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.0.arg(argument);
        self
    }

    /// A variable of its environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// The folder it runs in.
    #[must_use]
    pub fn folder(mut self, folder: &Path) -> Self {
        self.0.current_dir(folder);
        self
    }

    /// Runs it to its end and gives what it said.
    ///
    /// # Panics
    /// If it cannot be started.
    #[must_use]
    pub fn output(mut self) -> Output {
        self.0.stdin(Stdio::null()).output().expect("the program starts")
    }

    /// Starts it.
    ///
    /// # Panics
    /// If it cannot be started.
    #[must_use]
    pub fn start(mut self) -> Process {
        self.0.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.0.spawn().expect("the program starts");
        let said = Said::default();
        said.listen_to(child.stdout.take());
        said.listen_to(child.stderr.take());
        Process { child, said }
    }
}

impl Process {
    /// The first line, of either stream, for which `wanted` gives something.
    ///
    /// # Panics
    /// If there is none within `bound`, or the process ends without it; with all that it said.
    pub fn wait_for<T>(&mut self, bound: Duration, wanted: impl Fn(&str) -> Option<T>) -> T {
        match self.said.find(bound, wanted) {
            Some(found) => found,
            None => panic!("the process did not say it within {bound:?}; what it said:\n{}", self.said().join("\n")),
        }
    }

    /// The lines that it has said so far, both streams as they came.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.said.now().lines.clone()
    }

    /// Its number in the system.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop, as an operator would, and waits for it.
    ///
    /// # Panics
    /// If it is still there after `bound`.
    pub fn stop(&mut self, bound: Duration) -> ExitStatus {
        self.ask_to_stop();
        self.wait_for_end(bound)
    }

    /// Asks it to stop, as an operator would.
    ///
    /// # Panics
    /// If it cannot be asked.
    pub fn ask_to_stop(&mut self) {
        // The one signal that the standard library cannot send.
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(asked.is_ok_and(|status| status.success()), "the process is asked to stop");
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// If it is still there after `bound`.
    pub fn wait_for_end(&mut self, bound: Duration) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("the process is ours to wait for") {
                return status;
            }
            assert!(begun.elapsed() < bound, "the process did not stop within {bound:?}:\n{}", self.said().join("\n"));
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Ends it in the middle of whatever it does.
    ///
    /// # Panics
    /// If it is not ours to end.
    pub fn kill(&mut self) {
        self.child.kill().expect("the process is ours to kill");
        self.child.wait().expect("the process is ours to wait for");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already, and a drop must not panic.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// What a process says, while it says it.
#[derive(Debug, Clone, Default)]
struct Said(Arc<(Mutex<Heard>, Condvar)>);

#[derive(Debug, Default)]
struct Heard {
    lines: Vec<String>,
    open_streams: usize,
}

impl Said {
    fn now(&self) -> MutexGuard<'_, Heard> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen_to(&self, stream: Option<impl Read + Send + 'static>) {
        let stream = BufReader::new(stream.expect("the stream was piped"));
        self.now().open_streams += 1;
        let said = self.clone();
        thread::spawn(move || {
            for line in stream.lines().map_while(Result::ok) {
                said.now().lines.push(line);
                said.0.1.notify_all();
            }
            said.now().open_streams -= 1;
            said.0.1.notify_all();
        });
    }

    fn find<T>(&self, bound: Duration, wanted: impl Fn(&str) -> Option<T>) -> Option<T> {
        let end = Instant::now() + bound;
        let mut heard = self.now();
        let mut seen = 0;
        loop {
            let found = heard.lines.iter().skip(seen).find_map(|line| wanted(line));
            seen = heard.lines.len();
            let left = end.saturating_duration_since(Instant::now());
            if found.is_some() || heard.open_streams == 0 || left.is_zero() {
                return found;
            }
            heard = self.0.1.wait_timeout(heard, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// Builds the binary with the profile and into the folder of the running test, and says where it is.
fn built() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    // <target>/<profile>/deps/<test>
    let profile_folder = test.ancestors().nth(2).expect("a test lies in the target folder");
    let target = profile_folder.parent().expect("a profile lies in the target folder");
    let profile = match profile_folder.file_name().and_then(OsStr::to_str) {
        None | Some("debug") => "dev",
        Some(profile) => profile,
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "concord", "--bin", "concord", "--profile", profile, "--target-dir"])
        .arg(target)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .output()
        .expect("cargo starts");
    assert!(built.status.success(), "the binary is built: {}", String::from_utf8_lossy(&built.stderr));
    profile_folder.join("concord")
}
